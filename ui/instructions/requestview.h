#pragma once

#include "instructions/request.h"

#include <QSet>
#include <QWidget>

class QPlainTextEdit;

namespace Desk {

class ElidedLabel;
class HeadingButton;

/// The request as it will be sent, under a heading that folds it away: first the body, which one decides on, then the
/// address, with shortened SIDs. Secrets are masked, and the lines of wrong parameters are marked.
class RequestView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestView)
public:
    explicit RequestView(QWidget *parent = nullptr);

    void showRequest(const RequestPreview &request, const QSet<QByteArray> &invalid);
    /// The text that is shown.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] int foldedHeight() const;
    /// The least height when unfolded, in pixels.
    [[nodiscard]] int leastOpenHeight() const;
    /// Set where nothing else needs the room, so that a longer request is shown in full.
    void setRoomy(bool roomy);

Q_SIGNALS:
    /// The user folded or unfolded it.
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString firstLine(const RequestPreview &request);
    void frameText();
    void markInvalid();
    void fitHeight();

    HeadingButton *m_heading;
    ElidedLabel *m_first; ///< Beside the heading while the request is folded.
    QPlainTextEdit *m_text;
    QString m_shown; ///< What the text has to say.
    QSet<QByteArray> m_invalid;
    bool m_roomy = false;
};

} // namespace Desk
