#pragma once

#include "secretstore.h"

namespace Desk {

/// The keyring of the desktop (Secret Service or KWallet). QtKeychain is included nowhere else, and never told to use a
/// file instead. The keyring is not contacted before the first call.
[[nodiscard]] std::unique_ptr<KeyringBackend> makeSystemKeyring();

} // namespace Desk
