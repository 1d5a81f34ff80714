import soundfile
import torch

stereo = torch.tensor([[0.0, 0.5, -0.5], [0.0, 0.25, -0.25]])
soundfile.write("a.wav", stereo.T.numpy(force=True), 8000)

array, rate = soundfile.read("a.wav", dtype="float32", always_2d=True)
tensor = torch.from_numpy(array.T)
print(array.shape, rate)
print(tensor)
