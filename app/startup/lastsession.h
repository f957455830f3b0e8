#pragma once

#include "taskrouter/address.h"

#include <QString>

namespace Desk {

class Settings;

/// What was open when the program ended, to be opened again.
struct LastSession
{
    QString profile;  ///< Its name; empty for a training.
    QString key;      ///< Of the account, see ProfileSecrets::keyOf(); empty for a training.
    QString scenario; ///< Of a training; empty for the usual one.
    Address address;  ///< Without a reservation: whom an instruction goes to is chosen anew.

    friend bool operator==(const LastSession &, const LastSession &) = default;
};

/// Empty where nothing is kept, or where a person does not want it.
[[nodiscard]] LastSession lastSession(const Settings &settings);
void keepLastSession(Settings &settings, const LastSession &session);

} // namespace Desk
