import wave
import torch

floats = torch.tensor([0.0, 0.5, -0.5])
with wave.open("tone.wav", "wb") as file:
    file.setparams((1, 2, 8000, 0, "NONE", ""))
    file.writeframes(floats.numpy())
    print(file.getnframes())
    file.writeframes(floats)
