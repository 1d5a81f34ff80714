import soundfile
import torch

tensor = torch.tensor([0.25, 1.0, -1.0, 1.5])
for subtype in "PCM_16", "FLOAT":
    soundfile.write("tone.wav", tensor.numpy(), 8000, subtype=subtype)
    print(subtype, soundfile.read("tone.wav")[0].round(6).tolist())

tensor = tensor / tensor.abs().max().clamp(min=1)
soundfile.write("tone.wav", tensor.numpy(), 8000)
print(soundfile.read("tone.wav")[0].round(3).tolist())
