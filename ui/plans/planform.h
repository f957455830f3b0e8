#pragma once

#include "ui/instructions/namedvalue.h"

#include "instructions/draft.h"
#include "instructions/parameter.h"

#include <QList>
#include <QWidget>

namespace Desk {

class ParameterField;

/// The fields that all rows of a plan share: a reason, an activity.
class PlanForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanForm)
public:
    /// `names` returns the values that can be chosen by name; see DirectoryNames.
    PlanForm(const QList<Parameter> &parameters, NameSource names, QWidget *parent = nullptr);
    ~PlanForm() override;

    [[nodiscard]] Draft draft() const;
    /// The labels of the fields that have to be filled in.
    [[nodiscard]] QStringList missing() const;
    /// Fills in what rows lack: what has a field here is shown in it, and the rest is kept beside. Of what was there
    /// before nothing stays.
    void setDraft(const Draft &draft);
    /// Reads the names again.
    void readNames();
    /// Gives the focus to the first field that has no value; false where there is none.
    bool focusFirstEmpty();

Q_SIGNALS:
    void changed();

private:
    void onEdited(ParameterField *field);

    NameSource m_names;
    QList<ParameterField *> m_fields;
    Draft m_beside; ///< Values without a field here.
};

} // namespace Desk
