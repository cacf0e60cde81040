// Carries the precompiled header of a layer; see rooms.cmake.
