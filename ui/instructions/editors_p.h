#pragma once

#include "editors.h"

#include <QStringList>
#include <QVBoxLayout>

/// What the editors share among themselves.
namespace Desk {

/// Gives a control the whole place and the focus of its editor.
inline void fill(ParameterEditor *editor, QWidget *control)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    editor->setFocusProxy(control);
}

/// The one value of an editor for one; empty where nothing is set.
[[nodiscard]] inline QString textOf(const QVariant &value)
{
    const QStringList values = value.toStringList();
    return values.isEmpty() ? QString::fromLatin1("") : values.constFirst();
}

} // namespace Desk
