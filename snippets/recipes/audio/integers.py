import soundfile
import torch

tensor = torch.tensor([0, 8192, -16384], dtype=torch.int16)
soundfile.write("tone.wav", tensor.numpy(), 8000)
print(soundfile.read("tone.wav", dtype="int16")[0].tolist())
print(soundfile.read("tone.wav", dtype="float32")[0].tolist())

soundfile.write("tone.wav", tensor.float().numpy(), 8000)
print(soundfile.read("tone.wav", dtype="int16")[0].tolist())
soundfile.write("tone.wav", tensor.long().numpy(), 8000)
