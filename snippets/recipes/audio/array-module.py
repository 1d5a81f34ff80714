import array

import torch

samples = array.array("h", [1, -1, 2, -2])  # left, right, left, right
tensor = torch.frombuffer(samples, dtype=torch.int16)
waveform = tensor.reshape(-1, 2).T / 32768
print((waveform * 32768).tolist(), waveform.dtype)

pcm = (waveform * 32768).round().clamp(-32768, 32767).short()
back = array.array("h", pcm.T.numpy().tobytes())
print(back)
print(torch.tensor(samples))
