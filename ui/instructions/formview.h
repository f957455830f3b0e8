#pragma once

#include "namedvalue.h"

#include "instructions/catalogue.h"
#include "instructions/draft.h"
#include "instructions/validation.h"

#include <QHash>
#include <QScrollArea>

#include <functional>
#include <memory>

namespace Desk {

class FormGroup;
class ParameterField;
class WrapLabel;

/// The form of one action, made from the catalogue alone: groups that can be folded, and a field for each parameter. It
/// shows a draft and reports what the user changes, and stores nothing.
class FormView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormView)
public:
    explicit FormView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    /// Each form is made anew, and so its widgets would come last in the order of the Tab key: puts them behind
    /// `widget`.
    void setTabPredecessor(QWidget *widget) { m_tabPredecessor = widget; }
    void setAction(const QString &key);
    [[nodiscard]] const QString &action() const { return m_action; }
    void showDraft(const Draft &draft);
    void showFindings(const QList<Finding> &findings);
    void showTarget(const Target &target);
    /// Offers the names of `names` in the fields that accept them.
    void showNames(const NameSource &names);
    /// Offers what was sent last, by parameter.
    void showRecent(const std::function<QStringList(const Parameter &)> &recent);
    /// What the task's attributes are now, for a field that replaces them.
    void showAttributes(const QString &attributes);
    /// The names of the fields' values, by value.
    [[nodiscard]] QHash<QString, QString> namesOfValues() const;
    /// The field in which an input method is composing text; null for none.
    [[nodiscard]] ParameterField *composingField() const;
    /// Gives the focus to the first field that the search finds; false where there is none.
    bool goToFirstMatch();
    /// Shows only the fields that a search finds, or that are set; see FormGroup::filter().
    void setFilter(const QString &text, bool setOnly);

    /// How many fields the search and what is set leave.
    [[nodiscard]] qsizetype matches() const;
    [[nodiscard]] const QList<ParameterField *> &fields() const { return m_fields; }
    [[nodiscard]] ParameterField *field(const QString &name) const;
    /// The field that has the focus; null for none.
    [[nodiscard]] ParameterField *focusedField() const;
    /// Unfolds the field's group, scrolls to the field and gives it the focus.
    void goTo(const QString &name);
    /// While on it asks for the height of all its fields, and something around it scrolls.
    void setUnrolled(bool unrolled);
    /// Of all that is in it, at the present width.
    [[nodiscard]] int wholeHeight() const;
    /// Down to the lower end of its first field, or of the first heading where that group is folded.
    [[nodiscard]] int heightToFirstField() const;
    /// Of what is in sight where it scrolls by itself.
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user set a parameter to `values`, or cleared it (`isSet` is false).
    void edited(const QString &name, bool isSet, const QStringList &values);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void chainTabs();
    void alignLabels();
    void showCounts();
    void applyFilter();
    void scrollTo(ParameterField *field);

    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_action;
    QList<ParameterField *> m_fields;
    QList<FormGroup *> m_groups;
    QWidget *m_tabPredecessor = nullptr;
    QHash<QString, bool> m_folding; ///< Which groups the user folded or unfolded, by action and group.
    QString m_search;
    bool m_setOnly = false;
    bool m_isUnrolled = false;
    WrapLabel *m_nothing = nullptr;
};

} // namespace Desk
