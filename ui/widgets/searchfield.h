#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace Desk {

/// The field of a search or a filter. A button and Esc clear it; in an empty field Esc is left to the window. Screen
/// readers are told what is found.
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
    /// `found` says what the words in the field find, which is announced once a person has stopped typing: not at each
    /// key, and not when something else changes what is found. Empty as long as it is still looked for: then it is
    /// asked again after another while. It must be callable as long as the field lives.
    void setFound(std::function<QString()> found);
    /// Announces it after the same while without typing: somebody goes from one match to the next.
    void tellFound();
    /// "3 found", in the words that all searches have in common; "At least 3 found" where there may be more.
    [[nodiscard]] static QString foundText(qsizetype count, bool mayBeMore = false);

protected:
    bool event(QEvent *event) override;

private:
    void announceFound();

    std::function<QString()> m_found;
    QTimer m_pause; ///< A person may be typing.
};

} // namespace Desk
