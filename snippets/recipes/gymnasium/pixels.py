import gymnasium as gym
import torch

space = gym.spaces.Box(0, 255, (96, 64, 3), dtype="uint8", seed=0)
frame = torch.from_numpy(space.sample())
image = frame.permute(2, 0, 1).float() / 255
print(frame.dtype, tuple(frame.shape))
print(image.dtype, tuple(image.shape), bool(image.max() <= 1))
