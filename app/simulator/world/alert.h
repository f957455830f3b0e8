#pragma once

#include "sidcodec.h"
#include "status.h"

namespace Simulator {

/// Something that went wrong where no client was there to be told: what the Monitor lists.
struct Alert
{
    Id id = 0;
    Time at = 0;
    int code = 0; ///< TaskRouter's, or one of the platform's for HTTP.
    bool isWarning = false;
    QByteArray text;
    Kind kind = Kind::Workspace; ///< Of what it is about …
    Id subject = 0;              ///< … and which.
    // The request that we made and what came back; texts may be cut.
    QByteArray url;
    QByteArray variables;
    QByteArray responseHeaders;
    QByteArray responseBody;
};

} // namespace Simulator
