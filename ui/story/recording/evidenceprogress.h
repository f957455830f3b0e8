#pragma once

#include <QDialog>
#include <QTimer>

class QProgressBar;

namespace Desk {

class WrapLabel;

/// How far a large file has been read, with a button that stops it. Shown only where that takes longer than a moment.
class EvidenceProgress final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceProgress)
public:
    explicit EvidenceProgress(QWidget *parent);
    ~EvidenceProgress() override;

    /// `name` is what is read; empty for a dropped text.
    void begin(const QString &name);
    void showProgress(qint64 done, qint64 all);
    void end();

private:
    QTimer m_moment;
    WrapLabel *m_text;
    QProgressBar *m_bar;
    QString m_name;
};

} // namespace Desk
