#pragma once

#include "profiles/setting.h"

#include <QDialog>
#include <QList>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace Desk {

class PlaceholderPage;
class PlainLabel;
class SearchField;
class SettingLine;
class Settings;

/// All settings, by groups, with a search over them. What is changed counts at once; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)
public:
    /// `settings` must outlive the dialog.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Brings one of them into sight, and the keyboard to it. Once the dialog is open.
    void showSetting(Setting which);

Q_SIGNALS:
    /// The person wants to change how long and how much the journal keeps.
    void journalBoundsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group
    {
        QLabel *heading = nullptr;
        QList<SettingLine *> lines;
    };
    void fill(Settings &settings);
    void search();
    void fitWidth();

    SearchField *m_field;
    PlainLabel *m_count;
    QStackedWidget *m_pages;
    QScrollArea *m_list;
    PlaceholderPage *m_empty;
    QList<Group> m_groups;
};

} // namespace Desk
