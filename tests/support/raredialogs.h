#pragma once

#include "support/accessibility.h"
#include "support/samplestory.h"

#include "instructions/descriptioncheck.h"
#include "story/sources/evidenceload.h"
#include "ui/instructions/descriptiondialog.h"
#include "ui/journal/retentiondialog.h"
#include "ui/profiles/proxydialog.h"
#include "ui/session/session.h"
#include "ui/story/recording/evidencechooser.h"
#include "ui/story/recording/evidenceprogress.h"
#include "ui/story/recording/storywindow.h"
#include "ui/widgets/jsoncomparedialog.h"
#include "ui/widgets/safetext.h"
#include "ui/window/sidplacesdialog.h"

#include <QDialog>
#include <QMessageBox>

#include <functional>
#include <memory>

/// Dialogs that no action alone opens: something has to have happened before.
namespace RareDialogs {

using namespace Desk;
using namespace Qt::StringLiterals;
using Accessibility::Program;

struct Rare
{
    const char *name;
    /// Over the program's window, which it belongs to; deletes itself when it is closed.
    std::function<QDialog *(Program &program)> make;
};

inline const QList<Rare> &all()
{
    static const QList<Rare> rare{
        {"what the journal keeps",
         [](Program &program) -> QDialog * {
             return new RetentionDialog(program.settings, *program.window->session()->journal, program.window.get());
         }},
        {"differences",
         [](Program &program) -> QDialog * {
             return new JsonCompareDialog({u"before"_s, R"({"a": 1})"}, {u"now"_s, R"({"a": 2})"},
                                          program.window.get());
         }},
        {"no differences",
         [](Program &program) -> QDialog * {
             return new JsonCompareDialog({u"before"_s, "{}"}, {u"now"_s, "{}"}, program.window.get());
         }},
        {"where a SID occurs",
         [](Program &program) -> QDialog * {
             const Session &session = *program.window->session();
             return new SidPlacesDialog(session, nullptr, session.open.task, program.window.get());
         }},
        {"sign in to the proxy",
         [](Program &program) -> QDialog * {
             return new ProxyDialog(u"proxy.office.example:3128"_s, u"alice"_s,
                                    u"The proxy did not take this password."_s, program.window.get());
         }},
        {"which of several tasks",
         [](Program &program) -> QDialog * {
             EvidenceContents contents =
                 evidenceContents({QStringLiteral(DESK_TEST_DATA "/evidence/cli-tasks.json"), {}}, Samples::Start);
             contents.notes = {u"one"_s, u"two"_s};
             return new EvidenceChooser(
                 contents, [] { return Samples::Start; }, program.window.get());
         }},
        {"reading",
         [](Program &program) -> QDialog * {
             auto *dialog = new EvidenceProgress(program.window.get());
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->showProgress(700'000'000, 1'000'000'000);
             return dialog;
         }},
        {"a recording",
         [](Program &program) -> QDialog * {
             TaskStory story = Samples::story();
             story.facts.notes = {u"one"_s, u"two"_s};
             return new StoryWindow(std::make_shared<const TaskStory>(story), u"session-of-tuesday.har"_s, false,
                                    Clock::system(), program.window.get());
         }},
        {"a newer description",
         [](Program &program) -> QDialog * {
             return new DescriptionDialog(
                 u"twilio_taskrouter_v1.json"_s,
                 checkDescription(*Catalogue::builtIn(), R"({"openapi": "3.0.1", "paths": {}})"), program.window.get());
         }},
        {"no description",
         [](Program &program) -> QDialog * {
             return new DescriptionDialog(u"letter.txt"_s, checkDescription(*Catalogue::builtIn(), "Dear all"),
                                          program.window.get());
         }},
        {"a question",
         [](Program &program) -> QDialog * {
             QMessageBox *box = plainQuestion(
                 program.window.get(), u"Unlock a live account"_s,
                 u"Instructions ring real telephones and are seen by real callers on the account Support Berlin."_s,
                 u"It locks again by itself, when the program ends and when another account is opened."_s);
             for (const QString &text : {u"For this session"_s, u"For 15 minutes"_s})
                 box->addButton(text, QMessageBox::AcceptRole);
             box->addButton(QMessageBox::Cancel);
             return box;
         }},
    };
    return rare;
}

} // namespace RareDialogs
