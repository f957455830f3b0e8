#pragma once

#include "profiles/secretstore.h"

#include <QHash>

/// A keyring that answers as a test wants: at once, later, twice, or never.
class FakeKeyring final : public Desk::KeyringBackend
{
public:
    void read(const QString &key, Answer answer) override
    {
        ++reads;
        reply(code == Code::Ok && !kept.contains(key) ? Code::EntryNotFound : code, std::move(answer), kept.value(key));
    }
    void write(const QString &key, const QByteArray &secret, Answer answer) override
    {
        ++writes;
        if (code == Code::Ok)
            kept.insert(key, secret);
        reply(code, std::move(answer), {});
    }
    void remove(const QString &key, Answer answer) override
    {
        kept.remove(key);
        reply(code, std::move(answer), {});
    }
    void probe(Answer answer) override { answer(there ? Code::Ok : Code::NoBackend, {}, {}); }
    [[nodiscard]] bool isReachable() const override { return reachable; }
    [[nodiscard]] bool isLocked() const override { return locked; }

    Code code = Code::Ok;
    bool there = true; ///< There is a keyring service.
    bool reachable = true;
    bool locked = false;
    bool silent = false; ///< It does not answer until pending() is called.
    int reads = 0;
    int writes = 0;
    QHash<QString, QByteArray> kept;
    std::function<void()> pending;

private:
    void reply(Code with, Answer answer, const QByteArray &secret)
    {
        pending = [with, answer = std::move(answer), secret] { answer(with, secret, QStringLiteral("words")); };
        if (!silent)
            pending();
    }
};
