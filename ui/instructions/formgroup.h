#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Desk {

class HeadingButton;
class ParameterField;

/// The fields of one group under a heading that folds them away and says how many there are.
class FormGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormGroup)
public:
    FormGroup(const QString &key, const QString &title, QWidget *parent);

    void addField(ParameterField *field);
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QList<ParameterField *> &fields() const { return m_fields; }
    /// What Tab goes through, in its order.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Shows the fields that a search for `text` finds, or all; where `setOnly`, those that are set alone. While either
    /// is on, folding does not count. Returns how many are shown.
    int filter(const QString &text, bool setOnly);
    /// After a field was set or cleared.
    void showHeading();

Q_SIGNALS:
    /// The user folded or unfolded it.
    void toggled(const QString &key, bool open);

private:
    QString m_key;
    QString m_title;
    QList<ParameterField *> m_fields;
    HeadingButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    bool m_open = true;
    bool m_filtered = false;
};

} // namespace Desk
