#pragma once

#include "profiles/setting.h"

#include <QWidget>

class QToolButton;

namespace Desk {

class PlainLabel;
class Settings;

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

Q_SIGNALS:
    /// The person wants to change it, and has to be told what that removes.
    void askWanted(Desk::Setting which);

private:
    [[nodiscard]] QWidget *makeEditor(const QString &title);
    void update();

    Settings &m_settings;
    Setting m_which;
    QWidget *m_editor;
    PlainLabel *m_standard;
    QToolButton *m_reset;
    QString m_words; ///< All that is searched.
};

} // namespace Desk
