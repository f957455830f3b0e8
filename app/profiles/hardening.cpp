#include "hardening.h"

#include <cerrno>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Desk {

QString hardenProcess()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return QStringLiteral("RLIMIT_CORE: ") + qt_error_string(errno);
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return QStringLiteral("PR_SET_DUMPABLE: ") + qt_error_string(errno);
    return {};
}

} // namespace Desk
