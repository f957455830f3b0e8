#include "handout.h"

#include "simulator/host/snapshot.h"
#include "taskrouter/timetext.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using Simulator::Snapshot;

namespace Desk {

namespace {

struct HandoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Handout)
};

constexpr qreal bodyPoints = 11;
constexpr qreal headingPoints = 14;
constexpr qreal titlePoints = 22;
constexpr int noteLines = 10;
constexpr qreal blockSpace = 6; ///< Points below a paragraph.

/// Adds one paragraph of plain text after another.
class HandoutPage
{
public:
    explicit HandoutPage(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    void add(const QString &text, qreal points = bodyPoints, bool isStrong = false)
    {
        QTextBlockFormat block;
        block.setBottomMargin(blockSpace);
        block.setTopMargin(points > bodyPoints ? 2 * blockSpace : 0);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setForeground(Qt::black); // On paper, whatever the theme.
        if (isStrong)
            letters.setFontWeight(QFont::DemiBold);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, letters);
    }
    void addHeading(const QString &text) { add(text, headingPoints, true); }
    /// An empty line to write on by hand.
    void addRule()
    {
        add(QString(QChar::Nbsp), headingPoints); // An empty block would have no height of its own.
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                          QTextLength(QTextLength::PercentageLength, 100));
        m_cursor.setBlockFormat(block);
    }

private:
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> handoutOf(const Snapshot &snapshot)
{
    auto document = std::make_unique<QTextDocument>();
    HandoutPage page(*document);
    page.add(snapshot.title, titlePoints, true);
    if (!snapshot.guide.isEmpty())
        page.add(snapshot.guide);
    page.addHeading(HandoutTexts::tr("Goals"));
    for (const Snapshot::Aim &goal : snapshot.goals)
        page.add(u"☐  "_s + goal.title);
    if (snapshot.goals.isEmpty())
        page.add(HandoutTexts::tr("There is nothing to reach here; look around."));
    page.addHeading(HandoutTexts::tr("Who is there"));
    constexpr qsizetype most = 30;
    for (const Snapshot::Person &person : snapshot.people.first(std::min(most, snapshot.people.size())))
        page.add(HandoutTexts::tr("%1: %2").arg(person.name, person.activity));
    if (snapshot.people.size() > most)
        page.add(HandoutTexts::tr("and %n more", nullptr, static_cast<int>(snapshot.people.size() - most)));
    page.addHeading(HandoutTexts::tr("Notes"));
    for (int line = 0; line < noteLines; ++line)
        page.addRule();
    return document;
}

std::unique_ptr<QTextDocument> reportDocument(const QString &report)
{
    auto document = std::make_unique<QTextDocument>();
    HandoutPage page(*document);
    const QStringList lines = report.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (i == 0)
            page.add(line, titlePoints, true);
        else if (!line.isEmpty() && !line.startsWith(u' ') && i > 1)
            page.addHeading(line); // What belongs to it is indented.
        else if (!line.isEmpty())
            page.add(line.trimmed());
    }
    return document;
}

} // namespace Desk
