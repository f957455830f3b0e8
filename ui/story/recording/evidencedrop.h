#pragma once

#include "story/sources/evidence.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace Desk {

/// Takes files and texts that are dropped on a window, wherever in it nothing else takes them.
class EvidenceDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDrop)
public:
    explicit EvidenceDrop(QWidget &window);
    ~EvidenceDrop() override;

Q_SIGNALS:
    /// Emitted after the drop, so that a dialog does not hold up the program it came from.
    void dropped(const Desk::EvidenceInput &input);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool mayBeEvidence(const QMimeData &data);
};

} // namespace Desk
