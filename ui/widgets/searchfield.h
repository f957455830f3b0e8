#pragma once

#include <QLineEdit>

namespace Desk {

/// The field of a search or a filter. A button and Esc clear it; in an empty field Esc is left to the window.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)
public:
    /// `words` stand in the empty field and are its accessible name.
    SearchField(const QString &objectName, const QString &words, QWidget *parent = nullptr);
    ~SearchField() override;

    /// Lets the field grow with its pane between two widths, in units of the grid.
    void setWidths(int least, int most);
    /// Gives the field the focus and selects its text, as a shortcut does.
    void focusAll();

protected:
    bool event(QEvent *event) override;
};

} // namespace Desk
