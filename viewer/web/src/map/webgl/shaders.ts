// The shaders. Places are device pixels from the middle of the screen, y up. A node is a texel (x, y, diameter, look);
// an instance of a line knows its two nodes. Sizes follow style.ts and geometry.ts, from which the numbers come.

import { HEAD_HALF, HEAD_LENGTH, SLOT_GAP, SLOT_SHARE } from "../geometry.js";
import { DIM_LINE, DIM_NODE, LEAST_RADIUS, LINES, RELATIONS } from "../style.js";

export const TEXTURE_WIDTH = 1024;

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
const array = (values: number[]): string => `float[${values.length}](${values.map(float).join(", ")})`;
const heads = { none: 0, arrow: 1, bar: 2, open: 3 };

const COMMON = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
uniform sampler2D u_nodes;
uniform vec2 u_middle;   // of the screen, map units
uniform float u_scale;   // device pixels a map unit
uniform vec2 u_half;     // half the screen, device pixels
uniform float u_ratio;   // device pixels a CSS pixel
uniform float u_grow;    // of nodes
uniform vec3 u_ground;

vec4 nodeAt(uint place) {
  return texelFetch(u_nodes, ivec2(int(place % ${TEXTURE_WIDTH}u), int(place / ${TEXTURE_WIDTH}u)), 0);
}
float radiusOf(float diameter) {
  return max(${float(LEAST_RADIUS.base)} + ${float(LEAST_RADIUS.growth)} * u_grow, diameter * 0.5 * u_grow) * u_ratio;
}
`;

const EDGE_COMMON = `${COMMON}
in uvec2 a_ends;
in vec3 a_look;      // width, tint, slot
in uvec2 a_state;    // relation, look
uniform vec3 u_colours[${RELATIONS.length}];
uniform float u_lineGrow;
uniform int u_pass;  // 0 = dim, 1 = plain, 2 = what is looked at

const float HEADS[${RELATIONS.length}] = ${array(RELATIONS.map((relation) => heads[LINES[relation].head]))};

bool isDrawn() {
  uint look = a_state.y;
  return u_pass == 0 ? look == 1u : u_pass == 1 ? look == 2u : look > 2u;
}
float widthOf() {
  return (a_look.x * u_lineGrow + (a_state.y >= 4u ? 2.0 : 0.0)) * u_ratio;
}
vec3 colourOf() {
  vec3 colour = u_colours[a_state.x];
  float share = a_state.y == 1u ? ${float(DIM_LINE)} : a_state.y > 2u ? 1.0 : a_look.y;
  return mix(u_ground, colour, share);
}
// The curve's three points; the last one at the border of the target where a head stands. False = too short.
bool curveOf(out vec2 first, out vec2 bend, out vec2 last, out vec2 towards) {
  vec4 a = nodeAt(a_ends.x);
  vec4 b = nodeAt(a_ends.y);
  first = (a.xy - u_middle) * u_scale;
  last = (b.xy - u_middle) * u_scale;
  vec2 way = last - first;
  float size = length(way);
  if (!(size > u_ratio)) return false;
  float off = a_look.z * min(${float(SLOT_GAP)} * u_ratio, ${float(SLOT_SHARE)} * size) * 2.0;
  bend = (first + last) * 0.5 + vec2(-way.y, way.x) / size * off;
  towards = normalize(last - bend);
  if (HEADS[a_state.x] > 0.0) last -= towards * min(radiusOf(b.z) * 1.06 + 1.5 * u_ratio, size * 0.45);
  if (a_look.z == 0.0) bend = (first + last) * 0.5;
  return true;
}
`;

export const EDGE_VERTEX = `${EDGE_COMMON}
in vec2 a_step;      // share of the way, side
out float v_across;
out float v_along;
flat out float v_half;
flat out vec3 v_colour;
flat out uint v_relation;

void main() {
  vec2 p0, p1, p2, towards;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (!isDrawn() || !curveOf(p0, p1, p2, towards)) return;
  float t = a_step.x;
  vec2 place = mix(mix(p0, p1, t), mix(p1, p2, t), t);
  vec2 tangent = mix(p1 - p0, p2 - p1, t);
  float size = length(tangent);
  vec2 normal = size > 0.0 ? vec2(-tangent.y, tangent.x) / size : vec2(0.0);
  float width = widthOf();
  // Lines under a device pixel are drawn a pixel wide and paler.
  v_half = max(width, u_ratio * 0.9) * 0.5;
  float reach = v_half + 0.75;
  v_across = a_step.y * reach;
  v_along = t * (length(p2 - p0) * 2.0 + length(p1 - p0) + length(p2 - p1)) / 3.0;
  v_colour = mix(u_ground, colourOf(), clamp(width / (u_ratio * 0.9), 0.35, 1.0));
  v_relation = a_state.x;
  gl_Position = vec4((place + normal * v_across) / u_half, 0.0, 1.0);
}
`;

export const EDGE_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform float u_ratio;
in float v_across;
in float v_along;
flat in float v_half;
flat in vec3 v_colour;
flat in uint v_relation;
out vec4 colour;

const float ON[${RELATIONS.length}] = ${array(RELATIONS.map((relation) => LINES[relation].dash[0] ?? 1))};
const float OFF[${RELATIONS.length}] = ${array(RELATIONS.map((relation) => LINES[relation].dash[1] ?? 0))};

void main() {
  float alpha = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  float off = OFF[v_relation] * u_ratio;
  if (off > 0.0) {
    float on = ON[v_relation] * u_ratio;
    float place = mod(v_along, on + off);
    if (on == 0.0) {
      alpha = clamp(v_half + 0.5 - length(vec2(place - off * 0.5, v_across)), 0.0, 1.0);
    } else {
      alpha *= clamp(min(place, on - place) + 0.5, 0.0, 1.0);
    }
  }
  if (alpha <= 0.0) discard;
  colour = vec4(v_colour * alpha, alpha);
}
`;

export const HEAD_VERTEX = `${EDGE_COMMON}
in vec2 a_corner;    // -1 to 1
out vec2 v_place;    // back from the tip, to the side; device pixels
flat out vec3 v_colour;
flat out float v_head;
flat out float v_grow;

void main() {
  vec2 p0, p1, p2, towards;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  float head = HEADS[a_state.x];
  if (head == 0.0 || !isDrawn() || !curveOf(p0, p1, p2, towards)) return;
  float width = a_look.x * u_lineGrow + (a_state.y >= 4u ? 2.0 : 0.0);
  v_grow = clamp(width / 1.6, 0.75, 1.6) * u_ratio;
  if (length(p2 - p0) < ${float(HEAD_LENGTH)} * v_grow) return;
  vec2 back = (a_corner.x * 0.5 + 0.5) * ${float(HEAD_LENGTH + 3)} * v_grow * vec2(1.0) - 1.5 * v_grow;
  v_place = vec2(back.x, a_corner.y * ${float(HEAD_HALF + 2.5)} * v_grow);
  v_colour = colourOf();
  v_head = head;
  vec2 place = p2 - towards * v_place.x + vec2(-towards.y, towards.x) * v_place.y;
  gl_Position = vec4(place / u_half, 0.0, 1.0);
}
`;

export const HEAD_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_place;
flat in vec3 v_colour;
flat in float v_head;
flat in float v_grow;
out vec4 colour;

void main() {
  float size = ${float(HEAD_LENGTH)} * v_grow;
  float side = ${float(HEAD_HALF)} * v_grow;
  vec2 at = vec2(v_place.x, abs(v_place.y));
  vec2 slope = normalize(vec2(size, side));
  float outside;
  if (v_head == 1.0) {
    outside = max(at.x - size, dot(at, vec2(-slope.y, slope.x)));
  } else if (v_head == 2.0) {
    outside = max(abs(at.x) - 1.1 * v_grow, at.y - side - v_grow);
  } else {
    outside = max(at.x - size * 0.8, abs(dot(at, vec2(-slope.y, slope.x))) - 0.7 * v_grow);
  }
  float alpha = clamp(0.5 - outside, 0.0, 1.0);
  if (alpha <= 0.0) discard;
  colour = vec4(v_colour * alpha, alpha);
}
`;

export const NODE_VERTEX = `${COMMON}
in uint a_node;
in uint a_kind;
in vec4 a_fill;
in vec2 a_corner;
uniform vec4 u_shapes[8];  // sides, reach, turn, drop
uniform vec3 u_text;
out vec2 v_place;
flat out vec4 v_shape;     // sides, distance of a side, turn, radius
flat out vec3 v_fill;
flat out vec3 v_rim;
flat out vec3 v_ring;
flat out float v_hollow;
flat out float v_look;

void main() {
  vec4 node = nodeAt(a_node);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (node.w < 0.5) return;
  vec4 shape = u_shapes[a_kind];
  float radius = radiusOf(node.z);
  float reach = radius * max(1.0, shape.y) + 7.0 * u_ratio;
  v_place = a_corner * reach;
  float side = shape.x == 0.0 ? radius * shape.y : radius * shape.y * cos(3.14159265 / shape.x);
  v_shape = vec4(shape.x, side, shape.z, radius);
  float share = node.w < 1.5 ? ${float(DIM_NODE)} : 1.0;
  v_fill = mix(u_ground, a_fill.rgb, share);
  v_rim = mix(u_ground, mix(a_fill.rgb, vec3(0.0), 0.28), share);
  v_ring = u_text;
  v_hollow = a_fill.a < 0.5 ? 1.0 : 0.0;
  v_look = node.w;
  vec2 place = (node.xy - u_middle) * u_scale + vec2(0.0, -shape.w * radius) + v_place;
  gl_Position = vec4(place / u_half, 0.0, 1.0);
}
`;

export const NODE_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform vec3 u_ground;
in vec2 v_place;
flat in vec4 v_shape;
flat in vec3 v_fill;
flat in vec3 v_rim;
flat in vec3 v_ring;
flat in float v_hollow;
flat in float v_look;
out vec4 colour;

void main() {
  float far = length(v_place);
  float outside;
  if (v_shape.x == 0.0) {
    outside = far - v_shape.y;
  } else {
    float step = 6.2831853 / v_shape.x;
    float angle = atan(v_place.y, v_place.x) - v_shape.z;
    outside = cos(mod(angle, step) - step * 0.5) * far - v_shape.y;
  }
  // From the middle outwards: fill, rim, a seam of ground, and a ring for what is chosen or held.
  float rim = v_shape.w > 5.0 * u_ratio ? 1.3 * u_ratio : 0.7 * u_ratio;
  float seam = 1.3 * u_ratio;
  vec3 inner = v_fill;
  if (v_hollow > 0.5) inner = mix(u_ground, v_fill, clamp(outside + v_shape.y * 0.32 + 0.5, 0.0, 1.0));
  vec3 paint = mix(inner, v_rim, clamp(outside + rim + 0.5, 0.0, 1.0));
  paint = mix(paint, u_ground, clamp(outside + 0.5, 0.0, 1.0));
  float edge = seam;
  if (v_look > 3.5) {
    float wide = v_look > 4.5 ? 3.0 * u_ratio : 1.8 * u_ratio;
    paint = mix(paint, v_ring, clamp(outside - seam + 0.5, 0.0, 1.0));
    edge = seam + wide;
  }
  float alpha = clamp(edge - outside + 0.5, 0.0, 1.0);
  if (alpha <= 0.0) discard;
  colour = vec4(paint * alpha, alpha);
}
`;
