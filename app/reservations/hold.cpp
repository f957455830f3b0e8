#include "hold.h"

namespace Desk {

using namespace Qt::StringLiterals;

bool tellsHold(const Error &error)
{
    constexpr int wrongState = 20001;
    return error.kind == ErrorKind::BadRequest && error.code == wrongState &&
           error.message.contains("not in expected state [pending]"_L1);
}

} // namespace Desk
