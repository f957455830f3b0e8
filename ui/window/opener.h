#pragma once

#include "taskrouter/address.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace Desk {

/// Opens what a text names, for the command line, the header's field and the dialog: explains what is wrong with a SID
/// before any request is sent, and asks before a link to another host is used.
class Opener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Opener)
public:
    /// Questions are sheets of `window`.
    explicit Opener(QWidget *window);
    ~Opener() override;

    /// To be called for another connection; closes a question, which is about the previous one.
    void setEndpoint(const QUrl &baseUrl);
    void open(const QString &text);
    /// Shows a dialog with a field for any text, which says while one types what it would open.
    void showDialog();
    /// What a text would open, or why it opens nothing; `ok` tells which.
    /// Whether a text may be a name or a command: it has no SID in it, and none was meant.
    [[nodiscard]] bool isName(const QString &text) const;
    [[nodiscard]] QString explanation(const QString &text, bool *ok) const;

Q_SIGNALS:
    void opened(const Desk::Address &address);
    void refused(const QString &why);

private:
    QWidget *m_window;
    QUrl m_baseUrl;
    QPointer<QMessageBox> m_question;
};

} // namespace Desk
