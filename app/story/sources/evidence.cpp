#include "evidence.h"

#include <QFileInfo>

namespace Desk {

QString EvidenceInput::name() const
{
    return path.isEmpty() ? QString() : QFileInfo(path).fileName();
}

} // namespace Desk
