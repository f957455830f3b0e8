#pragma once

#include "secretstore.h"

namespace Desk {

/// The keyring of the desktop (Secret Service or KWallet), through QtKeychain, which is included nowhere else. It is
/// never told to fall back to a file. Nothing is asked of it before the first call.
[[nodiscard]] std::unique_ptr<KeyringBackend> makeSystemKeyring();

} // namespace Desk
