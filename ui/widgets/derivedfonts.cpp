#include "derivedfonts.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QPointer>
#include <QTextLayout>

#include <algorithm>

namespace Desk {

namespace {
constexpr size_t MostFonts = 12;
constexpr size_t MostTexts = 64;
constexpr qsizetype MostGlyphs = 1'000; ///< A longer text takes more memory than time.

/// The entry that `is` the wanted one, in front of the others; `make()` where there is none.
template <typename Entry, typename Is, typename Make>
Entry &broughtToFront(std::vector<Entry> &entries, Is is, Make make, size_t most = MostFonts)
{
    const auto known = std::find_if(entries.begin(), entries.end(), is);
    if (known != entries.end()) {
        std::rotate(entries.begin(), known, known + 1);
        return entries.front();
    }
    if (entries.size() >= most)
        entries.pop_back();
    entries.insert(entries.begin(), make());
    return entries.front();
}
} // namespace

DerivedFonts::DerivedFonts(QObject *parent)
    : QObject(parent)
{
}

DerivedFonts::~DerivedFonts() = default;

DerivedFonts &DerivedFonts::instance()
{
    static QPointer<DerivedFonts> one;
    if (!one)
        one = new DerivedFonts(QCoreApplication::instance()); // The application owns it.
    return *one;
}

DerivedFonts::Entry &DerivedFonts::entry(const QFont &base)
{
    // Copies of one font share their data, with the resolution of the screen in it; equal fonts need not.
    return broughtToFront(
        m_entries, [&base](const Entry &entry) { return base.isCopyOf(entry.base); },
        [&base] {
            Entry made;
            made.base = base;
            return made;
        });
}

QFont DerivedFonts::font(Kind kind, const QFont &base, QFont (*make)(const QFont &))
{
    std::map<Kind, QFont> &fonts = entry(base).fonts;
    const auto known = fonts.find(kind);
    return known != fonts.end() ? known->second : fonts.emplace(kind, make(base)).first->second;
}

Theme::Measures DerivedFonts::measures(const QFont &base, Theme::Measures (*make)(const QFont &))
{
    std::optional<Theme::Measures> &measures = entry(base).measures;
    if (!measures)
        measures = make(base);
    return *measures;
}

LabelCache &DerivedFonts::labelsFor(const QPainter &painter)
{
    // A painter makes a font of its own of each that it is given.
    const QFont &font = painter.font();
    const int resolution = painter.device()->logicalDpiY();
    return broughtToFront(
               m_labels, [&](const Labels &labels) { return labels.resolution == resolution && labels.font == font; },
               [&] {
                   Labels made;
                   made.font = font;
                   made.resolution = resolution;
                   made.texts.setFont(font);
                   return made;
               })
        .texts;
}

const QTextLayout &DerivedFonts::linesOf(const QString &text, const QFont &font, const QTextOption &option, qreal width)
{
    const auto isIt = [&](const Lines &lines) {
        const QTextOption &known = lines.layout->textOption();
        return lines.layout->text() == text && lines.layout->font() == font &&
               known.alignment() == option.alignment() && known.textDirection() == option.textDirection() &&
               known.wrapMode() == option.wrapMode();
    };
    Lines &lines = broughtToFront(
        m_lines, isIt,
        [&] {
            Lines made{std::make_unique<QTextLayout>(text, font), -1};
            made.layout->setTextOption(option);
            made.layout->setCacheEnabled(text.size() <= MostGlyphs); // The same glyphs at another width.
            return made;
        },
        MostTexts);
    if (lines.width == width)
        return *lines.layout;
    // Beginning a layout shapes the glyphs, which takes most of its time: where they are kept, it never ends.
    const bool isOpen = lines.layout->cacheEnabled() && lines.width >= 0;
    if (isOpen)
        lines.layout->clearLayout();
    else
        lines.layout->beginLayout();
    lines.width = width;
    qreal height = 0;
    for (QTextLine line = lines.layout->createLine(); line.isValid(); line = lines.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    if (!lines.layout->cacheEnabled())
        lines.layout->endLayout();
    return *lines.layout;
}

} // namespace Desk
