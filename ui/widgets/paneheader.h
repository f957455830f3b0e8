#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace Desk {

/// The heading of a pane: its name, a count, and controls at the end. Controls go to a second row where there is no
/// room beside the name, and to a row each where there is no room beside each other. Can be the title bar of a dock.
class PaneHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneHeader)
public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);
    ~PaneHeader() override;

    void setCount(const QString &count);
    /// The same count in several forms, the longest first. A heading shows the longest one that it has room for, and
    /// tells the first one in its tip.
    void setCount(const QStringList &forms);
    /// Whether the controls have a second row is decided by this count, whatever is shown: so a count that grows longer
    /// moves nothing. Empty for the longest form.
    void setRowsBy(const QString &count);
    [[nodiscard]] QString count() const; ///< The longest form, whatever is shown.
    void addControl(QWidget *control, int stretch = 0);
    /// Adds a button at the end that asks to close the pane; `words` are its accessible name.
    void addClose(const QString &objectName, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// In pixels, for the title in one row and all controls in a second one. Narrower, each has a row of its own.
    [[nodiscard]] int widthOfTwoRows() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int controlsWidth() const;
    void place();
    [[nodiscard]] int titleWidth(const QString &count) const; ///< Of the name and a count, with the space after them.
    QLabel *m_name;
    QLabel *m_count;
    QStringList m_forms; ///< Of the count, the longest first.
    QString m_rowsBy;
    QWidget *m_controls;
    QHBoxLayout *m_controlRow;
    QBoxLayout *m_rows;
    QHBoxLayout *m_title;
};

} // namespace Desk
