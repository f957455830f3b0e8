#pragma once

#include <QCoreApplication>

namespace Desk {

/// The context of all that the readers of evidence tell people.
struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Evidence)
};

} // namespace Desk
