import soundfile
import torch

tensor = torch.tensor([0.0, 0.25, -0.75])
soundfile.write("tone.wav", tensor.numpy(), 8000, subtype="FLOAT")
print(soundfile.read("tone.wav", dtype="int16")[0].tolist())
