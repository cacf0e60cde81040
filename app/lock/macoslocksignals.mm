#include "app/lock/macoslocksignals.h"

#import <AppKit/AppKit.h>

/// Takes what macOS tells to the signals: its centres know only objects of their own language.
@interface EvenkeelLockListener : NSObject {
    evenkeel::LockSignals *signs;
}
- (id)initWithSigns:(evenkeel::LockSignals *)told
         lockNotice:(NSString *)lockNotice
       unlockNotice:(NSString *)unlockNotice;
- (void)lock:(NSNotification *)notification;
- (void)unlock:(NSNotification *)notification;
- (void)leave:(NSNotification *)notification;
- (void)sleep:(NSNotification *)notification;
- (void)wake:(NSNotification *)notification;
@end

@implementation EvenkeelLockListener

- (id)initWithSigns:(evenkeel::LockSignals *)told
         lockNotice:(NSString *)lockNotice
       unlockNotice:(NSString *)unlockNotice
{
    self = [super init];
    if (!self)
        return nil;
    signs = told;
    // At once: by itself the centre keeps back what is for a program that is not in front.
    NSDistributedNotificationCenter *all = [NSDistributedNotificationCenter defaultCenter];
    [all addObserver:self
                  selector:@selector(lock:)
                      name:lockNotice
                    object:nil
        suspensionBehavior:NSNotificationSuspensionBehaviorDeliverImmediately];
    [all addObserver:self
                  selector:@selector(unlock:)
                      name:unlockNotice
                    object:nil
        suspensionBehavior:NSNotificationSuspensionBehaviorDeliverImmediately];
    NSNotificationCenter *workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
    [workspace addObserver:self
                  selector:@selector(leave:)
                      name:NSWorkspaceSessionDidResignActiveNotification
                    object:nil];
    [workspace addObserver:self
                  selector:@selector(sleep:)
                      name:NSWorkspaceWillSleepNotification
                    object:nil];
    [workspace addObserver:self
                  selector:@selector(wake:)
                      name:NSWorkspaceDidWakeNotification
                    object:nil];
    NSNotificationCenter *own = [NSNotificationCenter defaultCenter];
    for (NSString *set in @[ NSSystemClockDidChangeNotification,
                             NSSystemTimeZoneDidChangeNotification ])
        [own addObserver:self selector:@selector(wake:) name:set object:nil];
    return self;
}

- (void)dealloc
{
    [[NSDistributedNotificationCenter defaultCenter] removeObserver:self];
    [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:self];
    [[NSNotificationCenter defaultCenter] removeObserver:self];
    [super dealloc];
}

- (void)lock:(NSNotification *)notification
{
    emit signs->screenCovered(true);
    [self leave:notification];
}

- (void)unlock:(NSNotification *)notification
{
    Q_UNUSED(notification)
    emit signs->screenCovered(false);
}

/// Somebody else may sit here next.
- (void)leave:(NSNotification *)notification
{
    Q_UNUSED(notification)
    emit signs->screenLocked();
}

/// macOS waits until this returns, half a minute at most, so what is asked for is done meanwhile.
- (void)sleep:(NSNotification *)notification
{
    Q_UNUSED(notification)
    emit signs->aboutToSleep();
}

/// The same is to be done after sleep and after the clock or the zone was set.
- (void)wake:(NSNotification *)notification
{
    Q_UNUSED(notification)
    emit signs->timeMoved();
}

@end

namespace evenkeel {

/// Holds the listener as long as it is to hear.
class MacosLockSignals::Ear
{
public:
    Ear(LockSignals &signs, const Notices &notices)
        : m_listener([[EvenkeelLockListener alloc]
            initWithSigns:&signs
               lockNotice:[NSString stringWithUTF8String:notices.locked]
             unlockNotice:[NSString stringWithUTF8String:notices.unlocked]])
    {
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;
    ~Ear() { [m_listener release]; }

private:
    EvenkeelLockListener *m_listener;
};

MacosLockSignals::MacosLockSignals(const Clock &clock, IdleTime &session, const Notices &notices)
    : m_notices(notices), m_idle(clock, session)
{
    connect(&m_idle, &IdleWatch::idle, this, &LockSignals::idle);
}

MacosLockSignals::~MacosLockSignals() = default;

void MacosLockSignals::begin()
{
    m_ear = std::make_unique<Ear>(*this, m_notices);
    m_idle.learn();
}

bool MacosLockSignals::isSupported(Kind kind) const
{
    switch (kind) {
    case Kind::Idle: return m_idle.isOfDesktop();
    case Kind::ScreenLock:
    case Kind::ScreenCover:
    case Kind::Sleep: break;
    }
    return m_ear != nullptr;
}

} // namespace evenkeel
