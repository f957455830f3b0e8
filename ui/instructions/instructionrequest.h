#pragma once

#include "ui/widgets/theme.h"

#include "instructions/snippets.h"

#include <QWidget>

class QAction;
class QMenu;

namespace Desk {

class PreparedInstruction;
class RequestView;
class Settings;
class WrapLabel;

/// What the prepared instruction comes to: in plain words, as the request on the wire, and as lines to copy.
class InstructionRequest final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionRequest)
public:
    /// Both must outlive it.
    InstructionRequest(PreparedInstruction &prepared, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }
    /// What asks a person has the room: the request alone is hidden, the words stay.
    void setRequestVisible(bool visible);
    [[nodiscard]] bool isRequestShown() const;
    /// Of its first line alone, shown or not.
    [[nodiscard]] int foldedHeight() const;
    /// As many lines of the words as `room` has; `width` is what they wrap at. In pixels.
    void fitSummary(int room, int width);
    /// What the words take as things stand.
    [[nodiscard]] int summaryHeight(int width) const;
    /// Unfolded by itself where there is `room` for it beside `forForm`, or where the person unfolded it and there is
    /// room beside `leastForm`; it gives way before the form does. All in pixels.
    void fitTo(int room, int forForm, int leastForm, bool low);
    /// What the request takes as things stand; 0 while it is hidden.
    [[nodiscard]] int requestHeight() const;
    /// What it takes when it is folded; 0 while it is hidden.
    [[nodiscard]] int leastRequestHeight() const;

Q_SIGNALS:
    void messageWanted(const QString &text, Desk::Tone tone);

private:
    void makeActions();
    void showPrepared();
    void copyAs(SnippetLanguage language);
    void copyWithSecrets();

    PreparedInstruction &m_prepared;
    Settings &m_settings;
    QMenu *m_copyMenu;
    QAction *m_copy = nullptr;
    QAction *m_copySecrets = nullptr; ///< Only there while a secret is set.
    WrapLabel *m_summary;
    RequestView *m_request;
};

} // namespace Desk
