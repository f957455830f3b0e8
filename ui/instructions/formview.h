#pragma once

#include "namedvalue.h"

#include "instructions/catalogue.h"
#include "instructions/draft.h"
#include "instructions/validation.h"

#include <QHash>
#include <QScrollArea>

#include <memory>

namespace Desk {

class FormGroup;
class ParameterField;
class WrapLabel;

/// The form of one action, made from the catalogue alone: groups that fold, and a field for each parameter. It shows a
/// draft and reports what the user changes; it keeps nothing.
class FormView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormView)
public:
    explicit FormView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    /// Builds the fields of the action; nothing where it is shown already.
    /// The form's own widgets follow `widget` when Tab is pressed: each form is made anew, and would come last of all.
    void setTabPredecessor(QWidget *widget) { m_tabPredecessor = widget; }
    void setAction(const QString &key);
    [[nodiscard]] const QString &action() const { return m_action; }
    void showDraft(const Draft &draft);
    void showFindings(const QList<Finding> &findings);
    void showTarget(const Target &target);
    /// Offers what `names` knows in the fields that mean it.
    void showNames(const NameSource &names);
    /// What the values of the fields are called, by value.
    [[nodiscard]] QHash<QString, QString> namesOfValues() const;
    /// The field in which an input method shows text that is not the field's yet; null where none does.
    [[nodiscard]] ParameterField *composingField() const;
    /// Goes to the first field that the search finds; false where there is none.
    bool goToFirstMatch();
    void setFilter(const QString &text, bool setOnly);

    [[nodiscard]] const QList<ParameterField *> &fields() const { return m_fields; }
    [[nodiscard]] ParameterField *field(const QString &name) const;
    /// The field that has the focus; null where none has.
    [[nodiscard]] ParameterField *focusedField() const;
    /// Unfolds the field's group, scrolls to it and gives it the focus.
    void goTo(const QString &name);
    /// While on it asks for the height of all its fields, and something around it scrolls.
    void setUnrolled(bool unrolled);
    /// Of what is in sight where it scrolls by itself.
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user set (`values`) or cleared (`isSet` false) a parameter.
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
    QHash<QString, bool> m_folding; ///< What the user folded or unfolded, by action and group.
    QString m_search;
    bool m_setOnly = false;
    bool m_isUnrolled = false;
    WrapLabel *m_nothing = nullptr;
};

} // namespace Desk
