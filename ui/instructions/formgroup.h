#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Desk {

class HeadingButton;
class ParameterField;

/// The fields of one group, under a heading that folds them away and shows how many there are.
class FormGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormGroup)
public:
    FormGroup(const QString &key, const QString &title, QWidget *parent);

    void addField(ParameterField *field);
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QList<ParameterField *> &fields() const { return m_fields; }
    /// The widgets that the Tab key visits, in their order.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Shows the fields that a search for `text` finds, or all of them for an empty text; with `setOnly`, only those
    /// that are set. Meanwhile folding is ignored. Returns how many are shown.
    int filter(const QString &text, bool setOnly);
    /// Of its heading, and of its first field where it is unfolded; in pixels.
    [[nodiscard]] int heightToFirstField() const;
    /// To be called when a field was set or cleared.
    void showHeading();

Q_SIGNALS:
    /// The user folded or unfolded the group.
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
