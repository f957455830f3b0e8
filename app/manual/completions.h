#pragma once

#include <QString>

namespace Desk {

struct Manual;

/// What bash is given for /usr/share/bash-completion/completions.
[[nodiscard]] QString bashCompletion(const Manual &manual);

/// What zsh is given as _PROGRAM in its function path.
[[nodiscard]] QString zshCompletion(const Manual &manual);

/// What fish is given as PROGRAM.fish.
[[nodiscard]] QString fishCompletion(const Manual &manual);

} // namespace Desk
