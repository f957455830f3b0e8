#pragma once

#include "noticeframe.h"

#include "instructions/pasted.h"

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace Desk {

class WrapLabel;

/// Accepts a curl or twilio-cli command, or a browser's fetch(…), and shows what it would fill in and what it would
/// leave out, before anything is filled in. Runs nothing and sends nothing.
class PasteView final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteView)
public:
    explicit PasteView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    /// Opens the view; `text` is filled in where it is a command that can be read.
    void open(const QString &text, const QString &reservationSid);

Q_SIGNALS:
    void accepted(const Desk::PastedRequest &request);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void say(const QString &note, Tone tone);

    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_reservationSid;
    PastedRequest m_request;
    QPlainTextEdit *m_text;
    QCheckBox *m_plus;
    WrapLabel *m_note;
    QPushButton *m_fill;
};

} // namespace Desk
