#pragma once

#include "ui/widgets/theme.h"

#include "instructions/snippets.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;

namespace Desk {

class PreparedInstruction;
class RequestView;
class Settings;
class WrapLabel;

/// Shows the prepared instruction in plain words and as the request that will be sent, and copies it as commands and
/// programs.
class InstructionRequest final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionRequest)
public:
    /// The references must outlive this.
    InstructionRequest(PreparedInstruction &prepared, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }
    /// What becomes of the task where the offer ends; empty where nobody knows. Shown behind the dry run.
    void setNextOffer(const QString &text);
    /// In a low window the dry run gives its room away.
    void setLow(bool low);
    /// Hides the request, not the summary, while a question needs the room.
    void setRequestVisible(bool visible);
    [[nodiscard]] bool isRequestShown() const;
    /// Of its first line alone, shown or not.
    [[nodiscard]] int foldedHeight() const;
    /// As many lines of the words as `room` has; `width` is what they wrap at. In pixels.
    void fitSummary(int room, int width);
    /// The height of the summary as it is cut at present, in pixels.
    [[nodiscard]] int summaryHeight(int width) const;
    /// The height of the summary with all its lines, in pixels.
    [[nodiscard]] int wholeSummaryHeight(int width) const;
    /// With the dry run and the folded request at a width, whatever is shown at present; in pixels.
    [[nodiscard]] int usualHeight(int width) const;
    /// Unfolds the request where there is `room` for it beside `forForm`, or where the user unfolded it and there is
    /// room beside `leastForm`. It folds before the form has to shrink. All in pixels.
    void fitTo(int room, int forForm, int leastForm, bool low);
    /// The present height of the request, in pixels; 0 while it is hidden.
    [[nodiscard]] int requestHeight() const;
    /// Its height while folded, in pixels; 0 while it is hidden.
    [[nodiscard]] int leastRequestHeight() const;

Q_SIGNALS:
    void messageWanted(const QString &text, Desk::Tone tone);

private:
    void makeActions();
    void showPrepared();
    void showDryRun();
    void copyAs(SnippetLanguage language);
    void copyWithSecrets();

    PreparedInstruction &m_prepared;
    Settings &m_settings;
    QMenu *m_copyMenu;
    QAction *m_copy = nullptr;
    QAction *m_copySecrets = nullptr; ///< Visible while a secret is set.
    WrapLabel *m_summary;
    WrapLabel *m_dryRun;
    QTimer m_dryRunSoon; ///< Behind the keystroke, which shows the request at once.
    QString m_nextOffer;
    bool m_isLow = false;
    RequestView *m_request;
};

} // namespace Desk
