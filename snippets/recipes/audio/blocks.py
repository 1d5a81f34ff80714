import soundfile
import torch

soundfile.write("tone.wav", torch.arange(4).short().numpy(), 8000)

buffer = torch.zeros(2, dtype=torch.int16)
blocks = soundfile.blocks("tone.wav", out=buffer.numpy())
kept = [torch.from_numpy(block) for block in blocks]
print(kept)
blocks = soundfile.blocks("tone.wav", 2, dtype="int16")
print([torch.from_numpy(block) for block in blocks])
