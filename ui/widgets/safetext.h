#pragma once

#include <QLabel>

class QAction;
class QMessageBox;

/// The one place where a text that came from a server or a file becomes a widget's text (R25). Everything here is shown
/// as plain text: no markup, no links, no images, no line breaks where one line is meant, never wider than its place.
namespace Desk {

/// A label for any text: plain, cut to one line's length by `oneLine`, or wrapped.
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    ~PlainLabel() override;
};

/// One line that is elided to its width and never asks for more; the whole text is in the tooltip while it is cut.
class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_DISABLE_COPY_MOVE(ElidedLabel)
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    ~ElidedLabel() override;

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    /// Widest text that is still not cut, in pixels; the label asks for it but takes less.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A text of some lines for a message: a few hundred characters of it, each line as `oneLine` makes it. Laying out what
/// a server may send whole would stop the window.
[[nodiscard]] QString paragraph(const QString &text);
/// Each SID in it elided in its middle, as SIDs are shown everywhere; the whole ones belong where they can be copied.
[[nodiscard]] QString withShortSids(QString text);
/// For setToolTip() and ToolTipRole: shown letter by letter, cut to a few lines.
[[nodiscard]] QString toolTipText(const QString &text);
/// What a text with markup says.
[[nodiscard]] QString wordsOf(const QString &markup);
void setPlainToolTip(QWidget *widget, const QString &text);
/// For buttons, actions and menus: '&' stays an '&'.
[[nodiscard]] QString actionText(const QString &text);
/// A question in a sheet of the window, not yet shown: add buttons and open() it. It deletes itself.
[[nodiscard]] QMessageBox *plainQuestion(QWidget *parent, const QString &title, const QString &text,
                                         const QString &details = {});

} // namespace Desk
