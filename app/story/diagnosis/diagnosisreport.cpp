#include "diagnosisreport.h"

#include "decidersmodel.h"
#include "taskrouter/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::DiagnosisReport)
};

void append(QString &text, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    text += u'\n' + title + u'\n';
    for (const QString &line : lines)
        text += u"  "_s + line + u'\n';
}

QStringList termLines(const QList<TermRow> &terms)
{
    QStringList lines;
    for (const TermRow &term : terms) {
        QString line = ReportWords::tr("%1 of %2: %3").arg(term.matches).arg(term.of).arg(term.term);
        if (!term.nearest.isEmpty())
            line += u" ("_s + ReportWords::tr("nearest: %1").arg(term.nearest) + u')';
        lines.append(line);
    }
    return lines;
}

QStringList workerLines(const QList<WorkerRow> &rows)
{
    DecidersModel model;
    model.setRows(rows);
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            if (!text.isEmpty())
                cells.append(model.headerData(column, Qt::Horizontal).toString() + u": "_s + text);
        }
        lines.append(model.index(row, 0).data().toString() + u' ' + rows.at(row).sid.toString() + u"  "_s +
                     cells.join(u"; "_s));
    }
    return lines;
}

} // namespace

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proved:
        return ReportWords::tr("proved");
    case Certainty::ShownNow:
        return ReportWords::tr("shown now");
    case Certainty::Likely:
        break;
    }
    return ReportWords::tr("likely");
}

QString placesTitle(const Diagnosis &diagnosis)
{
    return diagnosis.waitsNoMore ? ReportWords::tr("Where it waited") : ReportWords::tr("Where it waits");
}

QString reportText(const Diagnosis &diagnosis, const TaskStory &story)
{
    QString text = diagnosis.sentence;
    if (!diagnosis.detail.isEmpty())
        text += u' ' + diagnosis.detail;
    text += u'\n' + certaintyText(diagnosis.certainty) + u" · "_s + QString(toWire(diagnosis.verdict)) + u" · "_s +
            diagnosis.task.toString() + u" · "_s + ReportWords::tr("as of %1").arg(utcText(diagnosis.asOf)) + u" · "_s +
            ReportWords::tr("%n request(s)", nullptr, diagnosis.requests) + u'\n';
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(diagnosis.asOf);
    if (local.offsetFromUtc() != 0)
        //: A time zone, as its distance from UTC: "UTC+02:00"
        text += ReportWords::tr("Times without “UTC” are in %1.")
                    .arg(local.toOffsetFromUtc(local.offsetFromUtc()).timeZoneAbbreviation()) +
                u'\n';
    QStringList places;
    for (const PlaceRow &place : diagnosis.places)
        places.append(place.after.isEmpty() ? place.text : place.text + u" · "_s + place.after);
    append(text, placesTitle(diagnosis), places);
    append(text, ReportWords::tr("Who matches, term by term"), termLines(diagnosis.terms));
    QStringList workers = workerLines(diagnosis.workers);
    if (diagnosis.workersLeftOut > 0)
        workers.append(ReportWords::tr("and %n more", nullptr, static_cast<int>(diagnosis.workersLeftOut)));
    append(text, ReportWords::tr("Workers"), workers);
    QStringList evidence;
    for (const qsizetype at : diagnosis.evidence.events) {
        if (at < 0 || at >= story.facts.events.size())
            continue;
        const StoryEvent &event = story.event(at);
        evidence.append(utcText(event.when) + u' ' + event.typeWord + u' ' + event.sid.toString());
    }
    for (const qint64 row : diagnosis.evidence.journal)
        evidence.append(ReportWords::tr("entry %1 of the journal").arg(row));
    append(text, ReportWords::tr("Evidence"), evidence);
    append(text, ReportWords::tr("Not known"), diagnosis.notes);
    return text;
}

} // namespace Desk
