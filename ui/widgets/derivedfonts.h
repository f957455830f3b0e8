#pragma once

#include "labelcache.h"
#include "theme.h"

#include <QFont>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTextLayout;
class QTextOption;

namespace Desk {

/// What is computed from a font again and again while widgets are built and painted: the fonts that are made from it,
/// the measures of its grid, its digits, the lines of a text. Qt looks a font up anew for each copy that was changed,
/// and lays out each text anew. For the application's fonts a few entries suffice; more make place for each other.
///
/// Belongs to the application, so that no font outlives it.
class DerivedFonts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DerivedFonts)
public:
    enum class Kind { Secondary, Title, Strong, Fixed };

    /// That of the application, which there must be. To be used by the thread of the widgets alone.
    [[nodiscard]] static DerivedFonts &instance();
    ~DerivedFonts() override;

    /// `make(base)`, computed once for a font.
    [[nodiscard]] QFont font(Kind kind, const QFont &base, QFont (*make)(const QFont &));
    [[nodiscard]] Theme::Measures measures(const QFont &base, Theme::Measures (*make)(const QFont &));
    /// Texts of a painter's font, laid out for its device. Valid until the next call.
    [[nodiscard]] LabelCache &labelsFor(const QPainter &painter);
    /// The lines of a text at this width, each below the one before. Valid until the next call. Layouts ask for heights
    /// again and again, and what was measured is painted next.
    [[nodiscard]] const QTextLayout &linesOf(const QString &text, const QFont &font, const QTextOption &option,
                                             qreal width);

private:
    explicit DerivedFonts(QObject *parent);

    struct Entry
    {
        QFont base;
        std::map<Kind, QFont> fonts;
        std::optional<Theme::Measures> measures;
    };
    struct Labels
    {
        QFont font;
        int resolution = 0; ///< Dots per inch of the device.
        LabelCache texts;
    };
    struct Lines
    {
        std::unique_ptr<QTextLayout> layout;
        qreal width = 0;
    };
    Entry &entry(const QFont &base);

    // In each the one that was used last comes first.
    std::vector<Entry> m_entries;
    std::vector<Labels> m_labels;
    std::vector<Lines> m_lines;
};

} // namespace Desk
