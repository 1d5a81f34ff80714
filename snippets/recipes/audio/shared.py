import soundfile
import torch

soundfile.write("tone.wav", torch.zeros(3, 2).numpy(), 8000)
array, rate = soundfile.read("tone.wav", dtype="float32")
tensor = torch.from_numpy(array.T)
tensor[0, 0] = 0.5
print(array[0], tensor.stride())

buffer = torch.ones(3, 2)
soundfile.read("tone.wav", out=buffer.numpy())
print(buffer)
soundfile.read("tone.wav", out=torch.ones(2, 3).T.numpy())
