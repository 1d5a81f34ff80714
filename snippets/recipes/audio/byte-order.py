import numpy as np
import soundfile

samples = np.frombuffer(b"\0\1\0\2", ">i2")
soundfile.write("swapped.wav", samples, 8000)
print(samples, soundfile.read("swapped.wav", dtype="int16")[0])
samples = samples.astype(np.int16)
soundfile.write("native.wav", samples, 8000)
print(samples, soundfile.read("native.wav", dtype="int16")[0])
