#include "highcontrast.h"

#include "theme.h"

#include <cstdlib>

namespace Desk::Theme {

namespace {
constexpr int MostContrast = 245;      ///< Of 255: so far apart no ordinary palette has its text and its ground.
constexpr double SelectionShare = 0.2; ///< Of the accent: more would leave no contrast for what is coloured.
} // namespace

bool isHighContrast(const QPalette &palette)
{
    const auto apart = [&palette](QPalette::ColorRole one, QPalette::ColorRole other) {
        return std::abs(palette.color(one).lightness() - palette.color(other).lightness());
    };
    return apart(QPalette::WindowText, QPalette::Window) >= MostContrast &&
           apart(QPalette::Text, QPalette::Base) >= MostContrast;
}

QPalette contrastPalette(const QPalette &system)
{
    QPalette palette = system;
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor edge = mixed(text, ground, 0.7);
    for (const auto role : {QPalette::Mid, QPalette::Midlight, QPalette::Dark})
        palette.setColor(role, edge);
    palette.setColor(QPalette::PlaceholderText, text);
    palette.setColor(QPalette::AlternateBase, palette.color(QPalette::Base));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, color(Tone::Accent, palette));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, mixed(text, ground, 0.6));
    return palette;
}

QColor contrastSelection(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Window), SelectionShare);
}

} // namespace Desk::Theme
