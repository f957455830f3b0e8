// Makes one HTML page of the user guide: desk_guidehtml OUT CHAPTER.md…, in the order in which they are to stand. A
// contents list goes before them; what they name beside themselves stays where it is beside OUT.

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <cstdio>
#include <functional>

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace {

/// What stands in the contents list.
struct Heading
{
    int level = 1; ///< 1: a chapter; 2: a part of it.
    QString id;
    QString html;
};

void append(const MD_CHAR *text, MD_SIZE size, void *html)
{
    static_cast<QByteArray *>(html)->append(text, static_cast<qsizetype>(size));
}

/// "Act on the task or the worker" as a part of an address.
QString slug(const QString &html)
{
    static const QRegularExpression notWord(u"(<[^>]*>|&[a-z]+;|[^A-Za-z0-9])+"_s);
    QString id = html.toLower();
    id.replace(notWord, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

/// "7-messages.md" is the chapter "messages".
QString chapterId(const QString &path)
{
    static const QRegularExpression number(u"^[0-9]+-"_s);
    return QFileInfo(path).completeBaseName().remove(number);
}

QString replaced(const QString &text, const QRegularExpression &what,
                 const std::function<QString(const QRegularExpressionMatch &)> &with)
{
    QString result;
    qsizetype from = 0;
    for (auto it = what.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += with(match);
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

/// A chapter's HTML: its headings one level lower, for the page has one of its own, and with names to go to.
QString chapter(const QString &path, const QByteArray &markdown, QList<Heading> &headings)
{
    QByteArray rendered;
    md_html(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), append, &rendered, MD_DIALECT_GITHUB, 0);
    QString html = QString::fromUtf8(rendered);
    static const QRegularExpression heading(u"<h([12])>(.*?)</h\\1>"_s);
    html = replaced(html, heading, [&](const QRegularExpressionMatch &match) {
        const int level = match.captured(1).toInt();
        const QString id = level == 1 ? chapterId(path) : chapterId(path) + u'-' + slug(match.captured(2));
        headings.append({level, id, match.captured(2)});
        return u"<h%1 id=\"%2\">%3</h%1>"_s.arg(level + 1).arg(id, match.captured(2));
    });
    // Other chapters are on the same page.
    static const QRegularExpression link(u"href=\"([0-9]+-[a-z-]+\\.md)(#[^\"]*)?\""_s);
    html = replaced(html, link, [](const QRegularExpressionMatch &match) {
        return u"href=\"#%1\""_s.arg(chapterId(match.captured(1)));
    });
    // A wide table scrolls for itself, and not the page.
    html.replace(u"<table>"_s, u"<div class=\"wide\"><table>"_s);
    html.replace(u"</table>"_s, u"</table></div>"_s);
    return u"<section>\n"_s + html + u"</section>\n"_s;
}

QString contents(const QList<Heading> &headings)
{
    QString html = u"<nav aria-label=\"Contents\">\n<ul>\n"_s;
    int level = 1;
    for (const Heading &one : headings) {
        if (one.level > level)
            html.chop(6), html += u"\n<ul>\n"_s;
        if (one.level < level)
            html += u"</ul></li>\n"_s;
        level = one.level;
        html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(one.id, one.html);
    }
    return html + (level > 1 ? u"</ul></li>\n"_s : QString()) + u"</ul>\n</nav>\n"_s;
}

constexpr auto Style = R"(
:root { color-scheme: light dark; --text: #1d2129; --faint: #5b6472; --line: #d9dde3; --ground: #fff; --box: #f3f5f8; --link: #1d57c9 }
@media (prefers-color-scheme: dark) {
    :root { --text: #e4e7ec; --faint: #a0a9b8; --line: #3a414d; --ground: #191c22; --box: #242932; --link: #8db4ff }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; font: 1rem/1.55 Inter, system-ui, sans-serif;
    color: var(--text); background: var(--ground); overflow-wrap: break-word }
main { margin-top: 1.5rem }
h1 { font-size: 1.7rem; margin: 0 0 1rem }
h2 { font-size: 1.4rem; margin: 3rem 0 .8rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1.1rem; margin: 1.8rem 0 .5rem }
a { color: var(--link); text-underline-offset: .15em }
ul, ol { padding-left: 1.4rem }
li { margin: .25rem 0 }
code { font: .88em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; background: var(--box); padding: .1em .3em; border-radius: .25em }
pre { background: var(--box); padding: .8rem; border-radius: .4rem; overflow-x: auto }
pre code { padding: 0; background: none }
.wide { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line) }
th { color: var(--faint); font-weight: 600 }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: .4rem }
nav { background: var(--box); border-radius: .4rem; padding: .6rem 1rem }
nav ul { list-style: none; margin: 0; padding: 0 }
nav ul ul { padding-left: 1rem; font-size: .9rem }
nav a { text-decoration: none }
@media (max-width: 69.99rem) { nav ul ul { display: none } }
@media (min-width: 70rem) {
    body { max-width: 66rem; padding-left: 21rem; position: relative }
    main { margin-top: 0 }
    nav { position: fixed; top: 0; bottom: 0; width: 18rem; margin-left: -20rem; overflow-y: auto; border-radius: 0; padding: 1.5rem 1rem }
}
@media print { nav { display: none } body { max-width: none; padding: 0 } section { break-inside: auto } h2, h3 { break-after: avoid } }
)";

} // namespace

int main(int argc, char *argv[])
{
    QString chapters;
    QList<Heading> headings;
    for (int i = 2; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", argv[i]);
            return 1;
        }
        chapters += chapter(path, file.readAll(), headings);
    }
    QFile out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (argc < 3 || !out.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        std::fprintf(stderr, "desk_guidehtml OUT CHAPTER.md…: nothing can be written\n");
        return 1;
    }
    const QString page = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         "<title>Reservation Desk: user guide</title>\n<style>"_s +
                         QString::fromUtf8(Style) + u"</style>\n</head>\n<body>\n"_s + contents(headings) +
                         u"<main>\n<h1>Reservation Desk: user guide</h1>\n"_s + chapters +
                         u"</main>\n</body>\n</html>\n"_s;
    return out.write(page.toUtf8()) < 0 ? 1 : 0;
}
