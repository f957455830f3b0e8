#pragma once

#include "profiles/setting.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace Desk {

class PlainLabel;
class Settings;
class WrapLabel;

/// One setting: its title and what it does, an editor that changes it at once, its default, and a button back to that.
class SettingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingLine)
public:
    /// `settings` must outlive it.
    SettingLine(Settings &settings, Setting which, QWidget *parent = nullptr);
    ~SettingLine() override;

    [[nodiscard]] Setting which() const { return m_which; }
    /// Whether all of the words, which are search texts, are in what it says.
    [[nodiscard]] bool fits(const QStringList &words) const;
    /// Its editor gets the keyboard.
    void focusEditor();
    /// What it takes with the editor beside the title, in pixels.
    [[nodiscard]] int wideWidth() const;
    /// Puts the editor below the title, and breaks what is wider than `width`; 0 for beside each other.
    void stack(int width);

Q_SIGNALS:
    /// The person wants to change it, and has to be told what that removes.
    void askWanted(Desk::Setting which);

private:
    [[nodiscard]] QWidget *makeEditor(const QString &title);
    void update();
    void place();

    Settings &m_settings;
    Setting m_which;
    QGridLayout *m_grid;
    QWidget *m_editor;
    WrapLabel *m_what;
    PlainLabel *m_title = nullptr; ///< A mark has its own.
    PlainLabel *m_standard;
    QToolButton *m_reset;
    QString m_words;   ///< All that is searched.
    int m_stacked = 0; ///< The width within which all stands below each other.
};

} // namespace Desk
