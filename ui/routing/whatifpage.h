#pragma once

#include "workspace/whatif/whatifsubject.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace Desk {

/// One kind of what a person changes of a copy. What cannot be read is told at its field, and is left as it was.
class WhatIfPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfPage)
public:
    explicit WhatIfPage(QWidget *parent);
    ~WhatIfPage() override;

    /// What has been changed stays, as far as the new one has what it is about.
    void setSubject(const WhatIfSubject &subject);
    /// All changes.
    void undo();
    /// Changes the question. Tells at the fields what cannot be read.
    virtual void apply(Routing::RoutingQuestion &question) = 0;
    /// What differs from the subject, a line each: "priority 5 → 77".
    [[nodiscard]] virtual QStringList changes() const = 0;
    /// What cannot be read, and that it does not count; a sentence each.
    [[nodiscard]] virtual QStringList problems() const = 0;

Q_SIGNALS:
    /// By a person.
    void changed();

protected:
    /// Fills the fields from the subject and from what has been changed. No noted() meanwhile.
    virtual void fill() = 0;
    virtual void forget() = 0;
    /// Runs `what` without taking what the fields say for a person's wish.
    void quietly(const std::function<void()> &what);
    /// A field was changed by a person, unless it is being filled.
    [[nodiscard]] bool isFilling() const { return m_isFilling; }
    [[nodiscard]] const WhatIfSubject &subject() const { return m_subject; }
    [[nodiscard]] const Routing::RoutingWorkspace &workspace() const { return m_subject.question.workspace; }
    [[nodiscard]] QFormLayout *makeForm();

    /// Names in their places; what was chosen stays so, by its SID.
    template <typename List>
    static void fillNames(QComboBox *combo, const List &list)
    {
        QStringList names;
        QStringList sids;
        for (const auto &one : list) {
            names += one.name.isEmpty() ? one.sid : one.name;
            sids += one.sid;
        }
        fillCombo(combo, names, sids);
    }
    /// Marks in the list what has been changed, so that it is found again.
    static void markChanged(QComboBox *combo, const QString &sid, const QString &name, bool isChanged);

private:
    static void fillCombo(QComboBox *combo, const QStringList &names, const QStringList &sids);

    WhatIfSubject m_subject;
    bool m_isFilling = false;
};

} // namespace Desk
