#include "app/motion/macosmotion.h"

#import <AppKit/AppKit.h>

/// Takes what macOS tells to the class: its centres know only objects of their own language.
@interface EvenkeelMotionListener : NSObject {
    evenkeel::MacosMotion *motion;
}
- (id)initWithMotion:(evenkeel::MacosMotion *)told;
- (void)options:(NSNotification *)notification;
@end

@implementation EvenkeelMotionListener

- (id)initWithMotion:(evenkeel::MacosMotion *)told
{
    self = [super init];
    if (!self)
        return nil;
    motion = told;
    [[[NSWorkspace sharedWorkspace] notificationCenter]
        addObserver:self
           selector:@selector(options:)
               name:NSWorkspaceAccessibilityDisplayOptionsDidChangeNotification
             object:nil];
    return self;
}

- (void)dealloc
{
    [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:self];
    [super dealloc];
}

- (void)options:(NSNotification *)notification
{
    Q_UNUSED(notification)
    motion->read();
}

@end

namespace evenkeel {

/// Holds the listener as long as it is to hear.
class MacosMotion::Ear
{
public:
    explicit Ear(MacosMotion &motion)
        : m_listener([[EvenkeelMotionListener alloc] initWithMotion:&motion])
    {
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;
    ~Ear() { [m_listener release]; }

private:
    EvenkeelMotionListener *m_listener;
};

MacosMotion::MacosMotion(QObject *parent) : SystemMotion(parent) { }

MacosMotion::~MacosMotion() = default;

void MacosMotion::begin()
{
    m_ear = std::make_unique<Ear>(*this);
    read();
}

void MacosMotion::read()
{
    take([[NSWorkspace sharedWorkspace] accessibilityDisplayShouldReduceMotion] == YES);
}

} // namespace evenkeel
