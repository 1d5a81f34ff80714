import wave
import torch

ints = torch.tensor([[1, 2, 3], [-1, -2, -3]], dtype=torch.int16)
with wave.open("tone.wav", "wb") as file:
    file.setparams((2, 2, 8000, 0, "NONE", ""))
    file.writeframes(ints.T.numpy().tobytes())

with wave.open("tone.wav") as file:
    data = bytearray(file.readframes(file.getnframes()))
    shape = -1, file.getnchannels()
tensor = torch.frombuffer(data, dtype=torch.int16).reshape(shape).T
print(tensor)
