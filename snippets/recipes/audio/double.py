import soundfile
import torch

soundfile.write("tone.wav", torch.zeros(8, 1).numpy(), 8000)
array, rate = soundfile.read("tone.wav", always_2d=True)
print(array.dtype)
torch.nn.Conv1d(1, 4, kernel_size=3)(torch.from_numpy(array.T))
